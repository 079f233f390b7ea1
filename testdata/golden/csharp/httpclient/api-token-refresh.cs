using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://login.example.com/oauth2/token");
request.Headers.Add("Accept", "application/json");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("client%3Aexample:YOUR%20CLIENT%20SECRET"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new StringContent("grant_type=refresh_token&refresh_token=1%2F%2F0YOUR_REFRESH_TOKEN-_x&scope=openid%20profile%20email");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
