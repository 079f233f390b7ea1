import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const form = new FormData();
form.append("from", "Example Shop <shop@example.com>");
form.append("to", "first@example.com");
form.append("to", "second@example.com");
form.append("subject", "Invoice 2026-0001");
form.append("text", "Hello,\r\n\r\nplease find the invoice attached.\r\n");
form.append("o:tag", "invoice");
form.append("h:Reply-To", "billing@example.com");
form.append("v:order", "{\"id\": 1001, \"total\": \"19.90\"}");
form.append("attachment", new File([Buffer.from("JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyA+PgplbmRvYmoKq8uCVgGtSlrkXkQ5Nywi2KYth2aHfD75v7aky6iFgVCcm/yQ0aJzj3AaIsHvENQtXywoWZiiIeupt5U+ICvPGgp0cmFpbGVyCjw8IC9Sb290IDEgMCBSID4+CiUlRU9GCg==", "base64")], "invoice 2026-0001.pdf", { type: "application/pdf" }));

// Response encodes the form and chooses a boundary.
const multipart = new Response(form);
const body = Buffer.from(await multipart.arrayBuffer());

const request = https.request("https://mail.example.com/v3/example.com/messages", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("api:YOUR_API_KEY").toString("base64"),
    "Content-Type": multipart.headers.get("Content-Type"),
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
