import requests

url = "https://api.example.com/echo"
headers = {
    "Content-Type": "application/json",
}
payload = b"{\"city\":\"K\xf6ln\"}"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
