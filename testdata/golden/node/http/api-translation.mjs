import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = JSON.stringify({
  "text": [
    "Привет, мир!",
    "こんにちは、世界。",
    "你好，世界",
    "नमस्ते दुनिया",
    "مرحبا بالعالم",
    "שלום עולם",
    "Γειά σου Κόσμε",
    "สวัสดีชาวโลก",
    "Ça va ? <b>Très</b> bien…",
    "İstanbul’da ılık",
  ],
  "target_lang": "EN-GB",
  "tag_handling": "xml",
  "ignore_tags": ["code"],
  "preserve_formatting": true,
});

const request = https.request("https://translate.example.com/v2/translate", {
  method: "POST",
  headers: {
    "Authorization": "Auth-Key YOUR_API_KEY",
    "Content-Type": "application/json",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
