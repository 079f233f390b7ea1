const xhr = new XMLHttpRequest();
xhr.open("POST", "https://translate.example.com/v2/translate");
xhr.setRequestHeader("Authorization", "Auth-Key YOUR_API_KEY");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
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
}));
