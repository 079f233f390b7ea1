import requests

url = "https://api.example.com/form"
payload = {
    "a": "1",
    "b": "2\r\n",
}

response = requests.post(url, data=payload)
print(response.text)
