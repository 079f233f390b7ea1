import httpx

url = "https://reqbin.com/echo/get/json"
headers = {
    "pragma": "no-cache",
    "sec-ch-ua": '"Chromium";v="130", "Not?A_Brand";v="99"',
}

response = httpx.get(url, headers=headers)
print(response.text)
