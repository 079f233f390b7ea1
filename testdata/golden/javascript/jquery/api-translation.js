$.ajax({
  url: "https://translate.example.com/v2/translate",
  method: "POST",
  headers: { "Authorization": "Auth-Key YOUR_API_KEY" },
  contentType: "application/json",
  data: JSON.stringify({
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
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
