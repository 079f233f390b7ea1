const xhr = new XMLHttpRequest();
xhr.open("POST", "https://influx.example.com:8086/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns");
xhr.setRequestHeader("Authorization", "Token YOUR_API_TOKEN");
xhr.setRequestHeader("Content-Type", "text/plain; charset=utf-8");
xhr.setRequestHeader("Accept", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`# sensors
air,sensor_id=T0201,room=living\\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\\,b msg="disk \\"sda\\" at 90%\\\\",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
`]));
