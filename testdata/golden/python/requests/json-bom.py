import requests

url = "https://api.example.com/echo"
headers = {
    "Content-Type": "application/json",
}
payload = "\ufeff{\"a\":1}"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
