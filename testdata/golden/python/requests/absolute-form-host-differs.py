import requests

url = "http://origin.example.com:8080/path"
headers = {"Host": "www.example.com"}

response = requests.get(url, headers=headers)
print(response.text)
