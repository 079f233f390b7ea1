using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry");
request.Content = new StringContent("[{\"ts\":1767349800000,\"values\":{\"temperature\":-0.0,\"humidity\":55.10,\"pressure\":1.01325E+5,\"doorOpen\":false}},{\"ts\":1767349801000,\"values\":{\"temperature\":21,\"gps\":[50.9413,6.9583,null],\"fw\":\"1.10\",\"raw\":\"0x00FF\"}}]");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
