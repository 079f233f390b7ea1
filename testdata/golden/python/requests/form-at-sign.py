import requests

url = "https://api.example.com/form"
payload = {
    "@file": "@/etc/hostname",
    "a": "<x",
}

response = requests.post(url, data=payload)
print(response.text)
