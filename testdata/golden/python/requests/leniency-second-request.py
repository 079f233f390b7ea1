import requests

url = "https://api.example.com/text"
headers = {
    "Content-Type": "text/plain",
}
payload = "first"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
