using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new ByteArrayContent(Convert.FromBase64String("LS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9qc29uOyBjaGFyc2V0PVVURi04DQoNCnsibmFtZSI6ICJwaG90by5iaW4ifQ0KLS1SMQ0KQ29udGVudC1UeXBlOiBhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW0NCkNvbnRlbnQtSUQ6IDxwaG90b0BleGFtcGxlLmNvbT4NCg0KAAH+/w0KLS1SMS0tDQo="));
request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/related; type=\"application/json\"; boundary=R1");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
