import json
from http.client import HTTPSConnection

headers = {
    "Authorization": "Auth-Key YOUR_API_KEY",
    "Content-Type": "application/json",
}
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
body = json.dumps(payload).encode()

connection = HTTPSConnection("translate.example.com")
connection.request("POST", "/v2/translate", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
