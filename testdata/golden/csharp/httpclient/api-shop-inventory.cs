using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1");
request.Headers.Add("X-Auth-Token", "YOUR_TOKEN");
request.Headers.Add("Accept", "application/json");
request.Content = new StringContent(@"{""quantity"":{""available"":-2,""reserved"":0,""unit"":""EACH""},""weight"":0.250,""cost"":1e2,""updatedAt"":""2026-01-02T10:30:00.000Z""}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
