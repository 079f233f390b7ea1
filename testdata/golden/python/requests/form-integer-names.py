import requests

url = "https://api.example.com/form"
data = {
    "b": "0",
    "10": "x",
    "2": "y",
    "__proto__": "p",
    "1": "z",
}

response = requests.post(url, data=data)
print(response.text)
