import requests

url = "https://api.example.com/private"

response = requests.get(url, auth=("user", "pa:ss word"))
print(response.text)
