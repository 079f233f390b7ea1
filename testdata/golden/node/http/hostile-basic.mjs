import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const request = https.request("https://api.example.com/run", {
  headers: { "Authorization": "Basic dXMnZXIkKHRvdWNoIHNuaXBnZW4tY2FuYXJ5KSI6Iik7dG91Y2ggc25pcGdlbi1jYW5hcnk7IydgdG91Y2ggc25pcGdlbi1jYW5hcnlgCiR7eH1c" },
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
