const form = new FormData();
form.append("from", "Example Shop <shop@example.com>");
form.append("to", "first@example.com");
form.append("to", "second@example.com");
form.append("subject", "Invoice 2026-0001");
form.append("text", "Hello,\r\n\r\nplease find the invoice attached.\r\n");
form.append("o:tag", "invoice");
form.append("h:Reply-To", "billing@example.com");
form.append("v:order", "{\"id\": 1001, \"total\": \"19.90\"}");
form.append("attachment", new File([Uint8Array.from(atob("JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyA+PgplbmRvYmoKq8uCVgGtSlrkXkQ5Nywi2KYth2aHfD75v7aky6iFgVCcm/yQ0aJzj3AaIsHvENQtXywoWZiiIeupt5U+ICvPGgp0cmFpbGVyCjw8IC9Sb290IDEgMCBSID4+CiUlRU9GCg=="), (c) => c.charCodeAt(0))], "invoice 2026-0001.pdf", { type: "application/pdf" }));

const response = await fetch("https://mail.example.com/v3/example.com/messages", {
  method: "POST",
  headers: { "Authorization": "Basic " + btoa("api:YOUR_API_KEY") },
  body: form,
});

console.log(await response.text());
