import requests

url = "http://localhost:8080/health"

response = requests.get(url)
print(response.text)
