import requests

url = "https://influx.example.com:8086/api/v2/write"
params = {
    "org": "example-org",
    "bucket": "home/raw",
    "precision": "ns",
}
headers = {
    "Authorization": "Token YOUR_API_TOKEN",
    "Content-Type": "text/plain; charset=utf-8",
    "Accept": "application/json",
}
data = """\
# sensors
air,sensor_id=T0201,room=living\\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\\,b msg="disk \\"sda\\" at 90%\\\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
"""

response = requests.post(url, params=params, headers=headers, data=data)
print(response.text)
