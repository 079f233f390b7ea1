import requests

url = "http://[::1]:8080/health"

response = requests.get(url)
print(response.text)
