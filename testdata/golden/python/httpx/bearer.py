import httpx

url = "https://reqbin.com/echo/get/json"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
}

response = httpx.get(url, headers=headers)
print(response.text)
