import httpx

url = "https://api.example.com/echo"
payload = {
    "emoji": "😀",
    "ключ": "значение",
    "sep": "a\u2028b\u2029c\x85d\u200be\ufefff",
    "accent": "é é",
    "del": "\x7f",
}

response = httpx.post(url, json=payload)
print(response.text)
