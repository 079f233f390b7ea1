import requests

url = "https://api.example.com/form"
payload = {
    "url": "https://www.example.com/?x=y",
    "quote": "'\"`",
    "sub": "!$()*,;:@~",
    "raw": "é ü",
    "eq": "a=b==",
}

response = requests.post(url, data=payload)
print(response.text)
