import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain; charset=utf-8"}
data = b"ok \xc0\xaf \xe2\x82 \xed\xa0\x80 \xf5\x80\x80\x80 \xef\xbf\xbd end\xc3"

response = requests.post(url, headers=headers, data=data)
print(response.text)
