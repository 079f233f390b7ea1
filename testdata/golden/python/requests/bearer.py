import requests

url = "https://reqbin.com/echo/get/json"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer my token",
}

response = requests.get(url, headers=headers)
print(response.text)
