import requests

url = "https://api.example.com/form"
data = {
    "url": "https://www.example.com/?x=y",
    "quote": "'\"`",
    "sub": "!$()*,;:@~",
    "raw": "é ü",
    "eq": "a=b==",
}

response = requests.post(url, data=data)
print(response.text)
