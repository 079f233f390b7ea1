import requests

url = "https://api.example.com/upload"
headers = {
    "Expect": "100-continue",
    "Content-Type": "text/plain",
}
data = "after the wait"

response = requests.post(url, headers=headers, data=data)
print(response.text)
