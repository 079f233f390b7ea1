import requests

url = "https://api.example.com/form"
data = {
    "@file": "@/etc/hostname",
    "a": "<x",
}

response = requests.post(url, data=data)
print(response.text)
