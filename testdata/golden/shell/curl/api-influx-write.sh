curl 'https://influx.example.com:8086/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns' \
  --header 'Authorization: Token YOUR_API_TOKEN' \
  --header 'Content-Type: text/plain; charset=utf-8' \
  --header 'Accept: application/json' \
  --data-raw '# sensors
air,sensor_id=T0201,room=living\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\,b msg="disk \"sda\" at 90%\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
'
