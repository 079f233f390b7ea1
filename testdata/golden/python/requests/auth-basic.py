import requests

url = "https://api.example.com/private"
auth = ("user", "pa:ss word")

response = requests.get(url, auth=auth)
print(response.text)
