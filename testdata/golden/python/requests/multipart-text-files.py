import requests

url = "https://api.example.com/upload"
files = [
    ("a", ("a.csv", "x,y\r\n1,2\r\n", "text/csv")),
    ("b", ("b.txt", 'é and "quotes"', "text/plain; charset=utf-8")),
]

response = requests.post(url, files=files)
print(response.text)
