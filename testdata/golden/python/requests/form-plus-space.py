import requests

url = "https://api.example.com/form"
payload = {
    "a": "x y",
    "b": "x y",
    "c": "x+y",
    "d e": "f",
}

response = requests.post(url, data=payload)
print(response.text)
