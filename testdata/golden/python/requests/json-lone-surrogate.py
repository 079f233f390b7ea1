import requests

url = "https://api.example.com/echo"
headers = {
    "Content-Type": "application/json",
}
payload = "{\"half\":\"\\ud800\",\"tail\":\"\\udc00x\",\"pair\":\"\\ud83d\\ude00\"}"

response = requests.post(url, headers=headers, data=payload)
print(response.text)
