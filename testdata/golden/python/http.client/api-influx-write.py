from http.client import HTTPSConnection

headers = {
    "Authorization": "Token YOUR_API_TOKEN",
    "Content-Type": "text/plain; charset=utf-8",
    "Accept": "application/json",
}
body = """\
# sensors
air,sensor_id=T0201,room=living\\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\\,b msg="disk \\"sda\\" at 90%\\\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
""".encode()

connection = HTTPSConnection("influx.example.com", 8086)
connection.request("POST", "/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
