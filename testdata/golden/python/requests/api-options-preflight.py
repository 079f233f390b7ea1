import requests

url = "https://api.example.com/v1/items/42"
headers = {
    "Origin": "https://app.example.com",
    "Access-Control-Request-Method": "PATCH",
    "Access-Control-Request-Headers": "authorization,content-type,x-request-id",
}

response = requests.options(url, headers=headers)
print(response.text)
