import httpx

url = "https://reqbin.com/echo/post/form"
headers = {"Authorization": "Bearer {token}"}
data = {
    "key1": "value1",
    "key2": "value2",
}

response = httpx.post(url, headers=headers, data=data)
print(response.text)
