import httpx

url = "https://api.example.com/trigger"
headers = {"Content-Type": "application/x-www-form-urlencoded"}

response = httpx.post(url, headers=headers)
print(response.text)
