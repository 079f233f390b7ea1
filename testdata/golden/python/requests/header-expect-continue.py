import requests

url = "https://api.example.com/upload"
headers = {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
}
payload = "after the wait"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
