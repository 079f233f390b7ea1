using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://influx.example.com:8086/api/v2/write?org=example-org&bucket=home%2Fraw&precision=ns");
request.Headers.Authorization = new AuthenticationHeaderValue("Token", "YOUR_API_TOKEN");
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent(@"# sensors
air,sensor_id=T0201,room=living\ room temperature=21.970381593547,humidity=45.2310324,co=0.4844531056779361 1767349800000000001
events,host=a\,b msg=""disk \""sda\"" at 90%\\"",count=42i,ok=t,size=18446744073709551615u 1767349800000000002
", Encoding.UTF8, "text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
