import requests

url = "https://translate.example.com/v2/translate"
headers = {"Authorization": "Auth-Key YOUR_API_KEY"}
payload = {
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
    "preserve_formatting": True,
}

response = requests.post(url, headers=headers, json=payload)
print(response.text)
