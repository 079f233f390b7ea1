import requests

url = "https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry"
payload = [
    {
        "ts": 1767349800000,
        "values": {
            "temperature": -0.0,
            "humidity": 55.10,
            "pressure": 1.01325E+5,
            "doorOpen": False,
        },
    },
    {
        "ts": 1767349801000,
        "values": {
            "temperature": 21,
            "gps": [50.9413, 6.9583, None],
            "fw": "1.10",
            "raw": "0x00FF",
        },
    },
]

response = requests.post(url, json=payload)
print(response.text)
