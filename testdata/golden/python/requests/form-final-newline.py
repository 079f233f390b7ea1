import requests

url = "https://api.example.com/form"
data = {
    "a": "1",
    "b": "2\r\n",
}

response = requests.post(url, data=data)
print(response.text)
