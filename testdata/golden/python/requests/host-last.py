import requests

url = "https://WWW.Example.COM/order"
headers = {
    "X-First": "1",
    "accept": "text/html",
    "X-Second": "2",
}

response = requests.get(url, headers=headers)
print(response.text)
