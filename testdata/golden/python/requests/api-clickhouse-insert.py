import requests

url = "https://clickhouse.example.com:8443/?database=web&query=INSERT%20INTO%20events%20(ts,%20path,%20ms)%20FORMAT%20TabSeparated&input_format_null_as_default=1&param_name=%7Bx:String%7D"
headers = {
    "X-ClickHouse-User": "default",
    "X-ClickHouse-Key": "YOUR_PASSWORD",
}
data = """\
2026-01-02 10:30:00	/index.html	12
2026-01-02 10:30:01	/a\\tb	\\N
2026-01-02 10:30:02		0
"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
