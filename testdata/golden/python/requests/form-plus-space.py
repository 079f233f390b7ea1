import requests

url = "https://api.example.com/form"
data = {
    "a": "x y",
    "b": "x y",
    "c": "x+y",
    "d e": "f",
}

response = requests.post(url, data=data)
print(response.text)
