using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/oauth2/v1/token");
request.Headers.Add("Accept", "*/*");
request.Content = new StringContent("grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=YOUR_DEVICE-CODE_1&client_id=1406020730.apps.example.com");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
