import httpx

url = "https://api.example.com/echo"
headers = {"Content-Type": "application/json; charset=utf-8"}
payload = {"a": "é"}

response = httpx.post(url, headers=headers, json=payload)
print(response.text)
