using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://login.example.com/openid/connect/userinfo?schema=openid");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
